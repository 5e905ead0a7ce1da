@echo off
rem Starts Brieflint with the Java that came along.
rem BRIEFLINT_JAVA_OPTS adds options for the Java virtual machine.
setlocal
set "CLASSPATH="
set "home=%~dp0.."
rem A server compiles early and clears up before much is left.
set "typing="
if "%~1"=="lsp" set "typing=-XX:CompileThresholdScaling=0.05 -Xmn40m -XX:SurvivorRatio=3"
"%home%\runtime\bin\java.exe" "-XX:SharedArchiveFile=%home%\runtime\lib\brieflint.jsa" -Xshare:auto -Xlog:disable ^
  -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %typing% %BRIEFLINT_JAVA_OPTS% io.brieflint.cli.Brieflint %*
exit /b %ERRORLEVEL%
