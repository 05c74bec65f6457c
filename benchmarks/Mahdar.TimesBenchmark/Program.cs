using Mahdar.TimesBenchmark;

return args switch
{
    ["gold", var folder, .. var records] => GoldTimes.Run(folder, records),
    ["speed", var records, ..] => Speed.Run(records),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("gold FOLDER [RECORDS.jsonl ...]   compare the times read with FOLDER/*.gold.json\nspeed RECORDS.jsonl               time the reading of all records on one core");
    return 2;
}
