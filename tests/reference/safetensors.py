"""Reads a safetensors file with nothing but the standard library, by the format's description, and prints it as JSON.

https://github.com/huggingface/safetensors#format: eight bytes with the length of a header, least significant first; the
header, JSON; then the numbers of all tensors.
"""

import json
import struct
import sys

ITEMS = {"F64": "d", "F32": "f", "U32": "I", "U8": "B"}

with open(sys.argv[1], "rb") as file:
    content = file.read()
(length,) = struct.unpack_from("<Q", content)
header = json.loads(content[8 : 8 + length])
metadata = header.pop("__metadata__")
data = content[8 + length :]

tensors = {}
end = 0
for name, entry in header.items():
    start, stop = entry["data_offsets"]
    assert start == end, f"{name} begins where the one before it ends"
    count = 1
    for size in entry["shape"]:
        count *= size
    numbers = struct.unpack("<" + str(count) + ITEMS[entry["dtype"]], data[start:stop])
    # NaN: the generator has no stored Gaussian value. JSON cannot write it.
    known = [None if number != number else number for number in numbers]
    tensors[name] = {"dtype": entry["dtype"], "shape": entry["shape"], "data": known}
    end = stop
assert end == len(data), "the tensors fill the file"
json.dump({"metadata": metadata, "tensors": tensors}, sys.stdout)
