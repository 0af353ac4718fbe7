"""Opens each .docx of a folder in LibreOffice, accepts and rejects all changes, and compares the text: see office.sh."""

import json
import pathlib
import re
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

folder = pathlib.Path(sys.argv[1]).resolve()
PIPE = f"kyniem{folder.stat().st_ino}"


def start():
    profile = (folder / "profile").as_uri()
    command = ["soffice", "--headless", "--norestore", f"-env:UserInstallation={profile}"]
    office = subprocess.Popen([*command, f"--accept=pipe,name={PIPE};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(120):
        try:
            remote = resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
            return office, remote, remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def property_of(name, value):
    pair = PropertyValue()
    pair.Name, pair.Value = name, value
    return pair


def texts(document):
    """Everything that is printed, without line ends: body with tables, notes, headers."""
    found = []

    def read(text):
        paragraphs = text.createEnumeration()
        while paragraphs.hasMoreElements():
            item = paragraphs.nextElement()
            if item.supportsService("com.sun.star.text.TextTable"):
                for cell in item.getCellNames():
                    read(item.getCellByName(cell))
            else:
                found.append(item.getString())

    read(document.Text)
    for notes in (document.Footnotes, document.Endnotes):
        for index in range(notes.Count):
            read(notes.getByIndex(index))
    styles = document.StyleFamilies.getByName("PageStyles")
    for name in styles.ElementNames:
        style = styles.getByName(name)
        if style.isInUse():
            for on, part in (("HeaderIsOn", "HeaderText"), ("FooterIsOn", "FooterText")):
                if style.getPropertyValue(on):
                    read(style.getPropertyValue(part))
    return found


def words(text):
    """Words in any order of parts: LibreOffice counts marks of notes as text and orders parts its own way."""
    return sorted(re.findall(r"[^\W_]+", text))


def main():
    office, remote, desktop = start()
    helper = remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", remote)
    failed = 0
    for name, sides in json.loads((folder / "expected.json").read_text("utf-8")).items():
        for side, command in (("accepted", ".uno:AcceptAllTrackedChanges"), ("rejected", ".uno:RejectAllTrackedChanges")):
            document = desktop.loadComponentFromURL((folder / "plain" / f"{name}.docx").as_uri(), "_blank", 0, (property_of("Hidden", True),))
            changes = document.Redlines.createEnumeration().hasMoreElements()
            helper.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
            got, want = words("\n".join(texts(document))), words(sides[side])
            document.close(True)
            missing = [word for word in want if want.count(word) > got.count(word)]
            ok = changes == sides["changes"] and not missing
            failed += not ok
            print(f"{'ok' if ok else 'FAILED'}: {name} {side}" + ("" if ok else f" {sorted(set(missing))[:8]} changes={changes}"))
    desktop.terminate()
    office.wait(30)
    return failed


sys.exit(1 if main() else 0)
