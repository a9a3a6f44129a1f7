"""Writes safetensors_files.json: files of float32 tensors that are right or nearly so, and whether Python's reader takes them, for
SafetensorsTests. Needs safetensors (0.8.0) and numpy. Run in this folder: python3 safetensors_files.py"""
import base64
import json
import os
import struct
import tempfile

from safetensors import safe_open


def e(shape, offsets, dtype="F32"):
    return '{"dtype":"%s","shape":%s,"data_offsets":%s}' % (dtype, shape, offsets)


def f(header, data=0, length=None):
    header = header if isinstance(header, bytes) else header.encode()
    return struct.pack("<Q", len(header) if length is None else length) + header + bytes(data)


A, B = e("[2]", "[0,8]"), e("[2]", "[8,16]")
cases = {
    "one tensor": f('{"a":%s}'%A,8),
    "two tensors": f('{"a":%s,"b":%s}'%(A,B),16),
    "two tensors, the later first": f('{"b":%s,"a":%s}'%(B,A),16),
    "no tensor": f('{}'),
    "no tensor, bytes behind": f('{}',4),
    "spaces behind the header": f('{"a":%s}   '%A,8),
    "spaces before the header": f('  {"a":%s}'%A,8),
    "line feed behind the header": f('{"a":%s}\n'%A,8),
    "a zero byte behind the header": f(('{"a":%s}'%A).encode()+b'\0',8),
    "a header of odd length": f('{"a":%s} '%A,8),
    "trailing bytes": f('{"a":%s}'%A,12),
    "one trailing byte": f('{"a":%s}'%A,9),
    "truncated": f('{"a":%s}'%A,7),
    "a hole": f('{"a":%s,"b":%s}'%(A,e("[2]","[12,20]")),20),
    "a hole at the start": f('{"a":%s}'%e("[2]","[4,12]"),12),
    "overlap": f('{"a":%s,"b":%s}'%(A,e("[2]","[4,12]")),12),
    "the same bytes twice": f('{"a":%s,"b":%s}'%(A,A),8),
    "one within the other": f('{"a":%s,"b":%s}'%(e("[4]","[0,16]"),e("[1]","[4,8]")),16),
    "a name twice, alike": f('{"a":%s,"a":%s}'%(A,A),8),
    "a name twice, side by side": f('{"a":%s,"a":%s}'%(A,B),16),
    "a name twice, the later first": f('{"a":%s,"a":%s}'%(B,A),8),
    "a name twice, once escaped": f('{"a":%s,"\\u0061":%s}'%(A,A),8),
    "metadata twice": f('{"__metadata__":{"x":"1"},"__metadata__":{"x":"2"},"a":%s}'%A,8),
    "a key of the metadata twice": f('{"__metadata__":{"x":"1","x":"2"},"a":%s}'%A,8),
    "a shape twice": f('{"a":{"dtype":"F32","shape":[2],"shape":[2],"data_offsets":[0,8]}}',8),
    "offsets twice": f('{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"data_offsets":[0,8]}}',8),
    "a field of its own": f('{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"note":"x"}}',8),
    "metadata of a number": f('{"__metadata__":{"x":1},"a":%s}'%A,8),
    "metadata that is a string": f('{"__metadata__":"x","a":%s}'%A,8),
    "metadata that is null": f('{"__metadata__":null,"a":%s}'%A,8),
    "metadata that is empty": f('{"__metadata__":{},"a":%s}'%A,8),
    "an entry that is null": f('{"a":null}',0),
    "no dtype": f('{"a":{"shape":[2],"data_offsets":[0,8]}}',8),
    "no shape": f('{"a":{"dtype":"F32","data_offsets":[0,8]}}',8),
    "no offsets": f('{"a":{"dtype":"F32","shape":[2]}}',8),
    "one offset": f('{"a":%s}'%e("[2]","[8]"),8),
    "three offsets": f('{"a":%s}'%e("[2]","[0,8,8]"),8),
    "offsets that fall": f('{"a":%s}'%e("[2]","[8,0]"),8),
    "negative offsets": f('{"a":%s}'%e("[2]","[-8,0]"),8),
    "a negative extent": f('{"a":%s}'%e("[-2]","[0,8]"),8),
    "two negative extents": f('{"a":%s}'%e("[-1,-2]","[0,8]"),8),
    "a fractional extent": f('{"a":%s}'%e("[2.5]","[0,8]"),8),
    "an extent of 2.0": f('{"a":%s}'%e("[2.0]","[0,8]"),8),
    "an extent of 2e0": f('{"a":%s}'%e("[2e0]","[0,8]"),8),
    "an offset of 8.0": f('{"a":%s}'%e("[2]","[0,8.0]"),8),
    "an extent that is true": f('{"a":%s}'%e("[true,2]","[0,8]"),8),
    "an extent in quotes": f('{"a":%s}'%e('["2"]',"[0,8]"),8),
    "no extents": f('{"a":%s}'%e("[]","[0,4]"),4),
    "an extent of zero": f('{"a":%s}'%e("[0]","[0,0]"),0),
    "an extent of zero between": f('{"a":%s,"b":%s,"c":%s}'%(A,e("[0,3]","[8,8]"),B),16),
    "an extent of zero within": f('{"a":%s,"b":%s}'%(A,e("[0]","[4,4]")),8),
    "an extent of zero with bytes": f('{"a":%s}'%e("[0]","[0,4]"),4),
    "too few bytes for the shape": f('{"a":%s}'%e("[3]","[0,8]"),8),
    "too many bytes for the shape": f('{"a":%s}'%e("[1]","[0,8]"),8),
    "half the bytes of a float": f('{"a":%s}'%e("[4]","[0,8]"),8),
    "misaligned": f('{"a":%s}'%e("[1]","[0,5]"),5),
    "a product that overflows": f('{"a":%s}'%e("[4294967296,4294967296]","[0,0]"),0),
    "a product that overflows, times zero": f('{"a":%s}'%e("[9223372036854775807,9223372036854775807,0]","[0,0]"),0),
    "zero times what overflows": f('{"a":%s}'%e("[0,9223372036854775807,9223372036854775807]","[0,0]"),0),
    "bytes that overflow": f('{"a":%s}'%e("[4611686018427387904]","[0,0]"),0),
    "bytes that overflow to four": f('{"a":%s}'%e("[4611686018427387905]","[0,4]"),4),
    "an extent beyond a word": f('{"a":%s}'%e("[18446744073709551616]","[0,0]"),0),
    "an offset beyond a word": f('{"a":%s}'%e("[2]","[0,18446744073709551616]"),8),
    "the greatest offset": f('{"a":%s}'%e("[2]","[0,18446744073709551615]"),8),
    "offsets at the end of a word": f('{"a":%s}'%e("[2]","[18446744073709551608,18446744073709551615]"),8),
    "an unknown type": f('{"a":%s}'%e("[2]","[0,8]","F33"),8),
    "a type in small letters": f('{"a":%s}'%e("[2]","[0,8]","f32"),8),
    "a number in place of a type": f('{"a":{"dtype":32,"shape":[2],"data_offsets":[0,8]}}',8),
    "no name": f('{"":%s}'%A,8),
    "an array": f('[1]'),
    "a word": f('true'),
    "nothing": f(''),
    "half an object": f('{"a":'),
    "a comma too many": f('{"a":%s,}'%A,8),
    "a comment": f('{"a":%s/**/}'%A,8),
    "quotes of one stroke": f("{'a':1}"),
    "two objects": f('{}{}'),
    "text that is not UTF-8": f(b'{"\xff":'+A.encode()+b'}',8),
    "a mark of byte order": f(b'\xef\xbb\xbf'+('{"a":%s}'%A).encode(),8),
    "an unescaped line feed in a name": f('{"a\n":%s}'%A,8),
    "half a surrogate": f('{"\\ud800":%s}'%A,8),
    "a header cut short": f('{"a":%s}'%A,0,length=20),
    "a header longer than the file": f('{}',length=3),
    "a header of the greatest length": f('{}',length=2**64-1),
    "a header of half that": f('{}',length=2**63-1),
    "seven bytes": bytes(7),
    "eight zeros": bytes(8),
    "an empty file": b"",
}


def tensors(data):
    """The shapes that Python reads, or None where it refuses."""
    path = tempfile.mkstemp(suffix=".safetensors")[1]
    try:
        with open(path, "wb") as file:
            file.write(data)
        with safe_open(path, framework="numpy") as file:
            return {name: list(file.get_tensor(name).shape) for name in file.keys()}
    except Exception:
        return None
    finally:
        os.unlink(path)


found = [{"name": name, "file": base64.b64encode(data).decode(), "tensors": tensors(data)} for name, data in cases.items()]
with open("safetensors_files.json", "w") as file:
    json.dump(found, file, indent=0, ensure_ascii=False)
    file.write("\n")
