#!/usr/bin/env python3
"""Fits the weights of io.nutgraf.ranking.Preference to readers' judgements, and cross-validates them.

    preference.py [src/evaluation/blind/pairs.csv]

A row of the file is a set of three sentences that a reader judged against the lead: by how much it is
more salient, has higher scores and so on (see the class), and whether it won. Needs numpy.
"""

import pathlib
import sys

import numpy as np

PENALTY = 3
FOLDS = 8
ROUNDS = 5


def fitted(rows, won):
    """The weights of a logistic regression by Newton's method, the bias last and not penalized."""
    rows = np.c_[rows, np.ones(len(rows))]
    weights = np.zeros(rows.shape[1])
    penalty = np.eye(len(weights)) * PENALTY
    penalty[-1, -1] = 0
    for _ in range(10):
        likely = 1 / (1 + np.exp(-rows @ weights))
        curve = (rows * (likely * (1 - likely))[:, None]).T @ rows + penalty
        weights -= np.linalg.solve(curve, rows.T @ (likely - won) + penalty @ weights)
    return weights


def likelihood(rows, weights):
    return 1 / (1 + np.exp(-(rows @ weights[:-1] + weights[-1])))


def area(likely, won):
    """The share of pairs of a set that won and one that lost in which the first is likelier."""
    difference = likely[won == 1][:, None] - likely[won == 0][None, :]
    return np.mean((difference > 0) + (difference == 0) / 2)


def main():
    here = pathlib.Path(__file__).resolve()
    file = sys.argv[1] if len(sys.argv) > 1 else here.parents[2] / "evaluation/blind/pairs.csv"
    with open(file, encoding="utf-8") as lines:
        names = next(lines).strip().split(",")[:-1]
        table = np.array([[float(v) for v in line.split(",")] for line in lines])
    rows, won = table[:, :-1], table[:, -1]
    mean, spread = rows.mean(0), rows.std(0)
    standard = (rows - mean) / spread
    weights = fitted(standard, won)
    for name, weight in zip(names, weights[:-1] / spread):
        print(f"{name:13} {weight:.3f}")
    print(f"{'bias':13} {weights[-1] - np.sum(weights[:-1] * mean / spread):.3f}")

    chance = np.random.RandomState(0)
    likely = np.zeros(len(won))
    for _ in range(ROUNDS):
        fold = np.arange(len(won)) % FOLDS
        chance.shuffle(fold)
        for k in range(FOLDS):
            likely[fold == k] += likelihood(standard[fold == k], fitted(standard[fold != k], won[fold != k]))
    likely /= ROUNDS
    print(f"by cross-validation over {len(won)}: area {area(likely, won):.3f}")
    for least in (0, 0.2, 0.3, 0.5, 0.6):
        kept = likely >= least
        print(f"  from {least:.1f} on {int(won[kept].sum())} won, {int(kept.sum() - won[kept].sum())} lost")


if __name__ == "__main__":
    main()
