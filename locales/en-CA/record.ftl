record-file = Filing
record-history = History
record-none = Not filed yet.
record-series = Series of the classification plan
record-series-choose = Choose a series
record-series-needed = Choose a series first.
record-series-hint = The message and its attachments become records of one file.
record-sample = Plan given as a sample: it never disposes of a record.
record-do = File

# $number: number of the file. $count: number of records.
record-filed = { $count ->
    [one] { $count } record filed in { $number }.
   *[other] { $count } records filed in { $number }.
}

# $name: name of the file received. $size: size. $moment: when it was filed.
record-line = { $name }, { $size }, filed { $moment }
