#!/usr/bin/env python3
"""How hot the hottest key of the index of sentences becomes.

Reads documents ({"text", "sentences": [{"start", "end"}], "publisher"}, one a line), takes of each
sentence of six words or more the key that Nutgraf would keep it under (io.nutgraf.reuse.SentenceKeys,
with another hash), and says for an archive of so many documents, as mixed as these and of one
publisher alone, how many rows stand under the hottest keys, and how often a second one is written
at some rates of documents. DynamoDB takes 1,000 write units a second of one key: a document writes
one row under a key, of one unit, however often it has it.

    src/evaluation/key_heat.py web_2018.jsonl [--documents 10000000]
"""
import argparse
import collections
import hashlib
import json
import math
import re

PARTITION = 1000  # write units a second


def key(words):
    content = [word for word in words if len(word) >= 5]
    chosen = content if len(content) >= 2 else words
    best = None
    for i in range(len(chosen) - 1):
        pair = sorted(chosen[i : i + 2])
        digest = hashlib.blake2b(" ".join(pair).encode(), digest_size=8).digest()
        share = (int.from_bytes(digest, "big") + 1) / 2**64
        weight = max(1, sum(map(len, pair)) - 3) ** 1.5
        draw = -math.log(share) / weight
        if best is None or draw < best[0]:
            best = (draw, digest)
    return best[1]


def keys(document):
    found = set()
    for sentence in document["sentences"]:
        words = re.findall(r"\w+", document["text"][sentence["start"] : sentence["end"]].casefold())
        if len(words) >= 6:
            found.add(key(words))
    return sorted(found)[:64]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+")
    parser.add_argument("--documents", type=int, default=10_000_000)
    arguments = parser.parse_args()
    documents = []
    for file in arguments.files:
        with open(file, encoding="utf-8") as lines:
            documents += [json.loads(line) for line in lines]
    publishers = collections.Counter(str(document.get("publisher")) for document in documents)
    everywhere = collections.Counter()
    by_publisher = collections.defaultdict(collections.Counter)
    rows = 0
    for document in documents:
        own = keys(document)
        rows += len(own)
        everywhere.update(own)
        by_publisher[str(document.get("publisher"))].update(own)
    print(f"{len(documents)} documents of {len(publishers)} publishers, {rows / len(documents):.1f} rows each")
    shares = [("as mixed", everywhere.most_common(1)[0][1] / len(documents))]
    for name, count in publishers.most_common():
        if count >= 10:
            shares.append((name, by_publisher[name].most_common(1)[0][1] / count))
    shares = shares[:1] + sorted(shares[1:], key=lambda each: -each[1])[:5]
    print(f"{'archive of':30} {'share of the hottest key':>25} {'rows under it':>15}", end="")
    rates = (10, 116, 1000, 5000)
    print("".join(f"{f'at {rate}/s':>12}" for rate in rates))
    for name, share in shares:
        print(f"{name[:30]:30} {share:25.3f} {share * arguments.documents:15,.0f}", end="")
        print("".join(f"{share * rate:11.1f}{'!' if share * rate > PARTITION else ' '}" for rate in rates))
    often = sum(count for count in everywhere.values() if count >= 10)
    print(f"{often / rows:.1%} of rows stand under keys of ten documents or more")


if __name__ == "__main__":
    main()
