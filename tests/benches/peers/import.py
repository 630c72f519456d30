"""The import with sqlite-utils: rows of a CSV into one table, two indexes, full text, one transaction.

Arguments: the CSV, the database to make. Prints the nanoseconds it took.
"""

import csv
import sys
import time

import sqlite_utils

source, target = sys.argv[1:]
database = sqlite_utils.Database(target)
database.enable_wal()
database.execute("PRAGMA synchronous = FULL")
start = time.perf_counter_ns()
with open(source, newline="", encoding="utf-8") as file, database.conn:
    goods = database["goods"]
    goods.insert_all(csv.DictReader(file))
    goods.create_index(["SKU"])
    goods.create_index(["Vendor"])
    goods.enable_fts(["Title", "Description"])
print(time.perf_counter_ns() - start)
