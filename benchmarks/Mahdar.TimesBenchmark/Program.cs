using Mahdar.TimesBenchmark;

return args switch
{
    ["gold", var folder, .. var records] => GoldTimes.Run(folder, records),
    ["speed", var records, ..] => Speed.Run(records),
    ["settle", var file, .. var years] => Settling.Run(file, years),
    ["list", var records] => Listing.Run(records, false),
    ["problems", var records] => Listing.Run(records, true),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("gold FOLDER [RECORDS.jsonl ...]   compare the times read with FOLDER/*.gold.json\nspeed RECORDS.jsonl               time the reading of all records on one core\nsettle FILE [YEAR ...]             the day of a report without metadata, given the years allowed\nlist RECORDS.jsonl                list every expression (- reads standard input)\nproblems RECORDS.jsonl            list every problem");
    return 2;
}
