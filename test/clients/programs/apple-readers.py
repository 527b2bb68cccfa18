"""
Reads a property list twice: with plistlib, and with libplist, whose reading is what its binary form of it says.
apple-readers.py FILE. Prints both readings as JSON.
"""

import json
import plistlib
import subprocess
import sys

path = sys.argv[1]
with open(path, "rb") as file:
    text = file.read()
binary = subprocess.run(
    ["plistutil", "-f", "bin", "-i", path, "-o", "-"], check=True, stdout=subprocess.PIPE
).stdout
assert binary.startswith(b"bplist00"), binary[:40]
print(json.dumps([plistlib.loads(text), plistlib.loads(binary)]))
