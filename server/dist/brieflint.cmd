@echo off
rem Starts Brieflint with the Java that came along.
rem BRIEFLINT_JAVA_OPTS adds options for the Java virtual machine.
setlocal
set "CLASSPATH="
set "home=%~dp0.."
set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="lsp" set "compiler=-XX:TieredStopAtLevel=4"
"%home%\runtime\bin\java.exe" "-XX:SharedArchiveFile=%home%\runtime\lib\brieflint.jsa" -Xshare:auto -Xlog:disable ^
  -Xlog:all=error:stderr -XX:+UseSerialGC %compiler% %BRIEFLINT_JAVA_OPTS% io.brieflint.cli.Brieflint %*
exit /b %ERRORLEVEL%
