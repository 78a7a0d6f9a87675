#!/usr/bin/env python3
"""Score digests and timelines beside the baselines (standard library only).

  src/evaluation/digest.py [--nutgraf ./nutgraf] [--corpora ../shared/corpora] [--only digest|timelines] [--write FOLDER]

Makes one digest of each set with `nutgraf digest --ndjson`, and has `score_reuse.py` of the corpora score its sentences and
its timeline. Of a timeline it takes as many days as the first reference has, as the baselines do; unlike them it is not told
between which days they lie. A digest is made of 1,000 documents at most: of a topic with more, of 1,000 spread evenly in time.
"""
import argparse
import glob
import gzip
import importlib.util
import json
import os
import subprocess
import sys

MOST_DOCUMENTS = 1_000
BASELINES = {"digest": ["lead", "newest", "random", "centroid", "lexrank", "sumbasic"], "timelines": ["random", "pubcount", "mentions"]}
SHOWN = {
    "digest": ["rouge1", "rouge2", "rougeLsum", "sentences that are no slice", "sentences that repeat another (dice >= .6)"],
    "timelines": ["dates", "dates within 3", "concat rouge1", "concat rouge2", "agreement rouge1", "agreement rouge2"],
}


def scorer(corpora):
    spec = importlib.util.spec_from_file_location("score_reuse", os.path.join(corpora, "score_reuse.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.S = module.rouge_lib()
    return module


def load(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    with opened as lines:
        return [json.loads(line) for line in lines if line.strip()]


def spread(documents):
    """At most as many as a digest is made of, the first and the last among them."""
    n = len(documents)
    if n <= MOST_DOCUMENTS:
        return documents
    return [documents[i * (n - 1) // (MOST_DOCUMENTS - 1)] for i in range(MOST_DOCUMENTS)]


def asked(task, item):
    documents = [{**document, "id": str(i)} for i, document in enumerate(item["documents"])]
    line = {"id": item["id"]}
    if task == "timelines":
        return {**line, "documents": spread(documents), "sentences": 1, "days": len(item["timelines"][0])}
    earlier = [{**document, "id": "earlier %d" % i} for i, document in enumerate(item.get("earlier") or [])]
    line.update(documents=earlier + documents, words=item["words"], days=0)
    if item.get("question") or item.get("title"):
        line["query"] = item.get("question") or item["title"]
    if earlier:
        line["since"] = min(document["time"] for document in item["documents"])[:10]
    return line


def answers(nutgraf, lines):
    sent = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    run = subprocess.run([nutgraf, "digest", "--ndjson"], input=sent.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in run.stdout.decode().splitlines()]


def told(task, answer):
    if task == "timelines":
        return {"id": answer["id"], "timeline": [[day["day"], [day["text"]]] for day in answer["timeline"]]}
    return {"id": answer["id"], "sentences": [s["text"] for story in answer["stories"] for s in story["sentences"]]}


def figures(task, report):
    return "  ".join("%7.2f" % report[name] if report[name] > 1 else "%7.4f" % report[name] for name in SHOWN[task])


def main():
    parser = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
    parser.add_argument("--nutgraf", default="./nutgraf")
    parser.add_argument("--corpora", default="../shared/corpora")
    parser.add_argument("--only", choices=sorted(BASELINES))
    parser.add_argument("--write", help="a folder for the predictions")
    options = parser.parse_args()
    if not os.path.isdir(options.corpora):
        sys.exit("there are no corpora at " + options.corpora)
    score = scorer(options.corpora)
    for task in [options.only] if options.only else sorted(BASELINES):
        for path in sorted(glob.glob(os.path.join(options.corpora, task, "*.jsonl*"))):
            gold = load(path)
            print("%s: %s\n%-10s %s" % (task, os.path.basename(path), "", "  ".join(SHOWN[task])))
            judge, baseline = score.TASKS[task]
            for name in BASELINES[task]:
                print("%-10s %s" % (name, figures(task, judge(gold, baseline(gold, name))[0])), flush=True)
            predictions = [told(task, answer) for answer in answers(options.nutgraf, [asked(task, item) for item in gold])]
            print("%-10s %s" % ("nutgraf", figures(task, judge(gold, predictions)[0])), flush=True)
            if options.write:
                with open(os.path.join(options.write, task + ".jsonl"), "w", encoding="utf-8") as out:
                    out.writelines(json.dumps(each, ensure_ascii=False) + "\n" for each in predictions)


if __name__ == "__main__":
    main()
