"""Answers a question about a recorded conversation: said.py finding|actions|rewrite|clean"""
import json
import os
import re
import sys

LINE, COLUMN, END = (int(os.environ[name]) - 1 for name in ("LINE", "COLUMN", "END"))
RULE = os.environ["RULE"]
PLACE = {"start": {"line": LINE, "character": COLUMN}, "end": {"line": LINE, "character": END}}


def messages(name):
    try:
        with open(name, "rb") as recorded:
            rest = recorded.read()
    except FileNotFoundError:
        return
    while header := re.match(rb"(?:[^\r\n]+\r\n)*?Content-Length: *(\d+)\r\n(?:[^\r\n]+\r\n)*\r\n", rest):
        end = header.end() + int(header.group(1))
        if end > len(rest):
            return
        yield json.loads(rest[header.end() : end])
        rest = rest[end:]


def findings():
    published = [m["params"]["diagnostics"] for m in messages("answered")
                 if m.get("method") == "textDocument/publishDiagnostics"]
    return published[-1] if published else []


def finding():
    return any(f["code"] == RULE and f["range"] == PLACE for f in findings())


def clean():
    return findings() and not any(f["code"] == RULE for f in findings())


def actions():
    asked = [m["id"] for m in messages("sent") if m.get("method") == "textDocument/codeAction"]
    answers = [m["result"] for m in messages("answered") if asked and m.get("id") == asked[-1] and "result" in m]
    for action in answers[0] if answers else []:
        print(action["title"])
    return answers


def rewrite():
    return any(change["text"] == os.environ["FIXED_LINE"] or "we did not renew" in change["text"]
               for m in messages("sent") if m.get("method") == "textDocument/didChange"
               for change in m["params"]["contentChanges"])


sys.exit(0 if globals()[sys.argv[1]]() else 1)
