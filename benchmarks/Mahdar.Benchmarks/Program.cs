using Mahdar.Benchmarks;

// dotnet run -c Release --project benchmarks/Mahdar.Benchmarks -- PATH… [--workers N] [--runs N]
var options = BenchmarkOptions.Of(args);
if (options.Paths.Count == 0)
{
    Console.Error.WriteLine("usage: Mahdar.Benchmarks PATH… [--workers N] [--runs N]    PATH: what mahdar read takes, such as news-2018.jsonl.gz");
    return 1;
}
for (var run = 0; run < options.Runs; run++)
{
    var full = FullPass.Run(options);
    var plain = PlainPass.Run(options);
    Console.Write(BenchmarkTable.ToText(options, full, plain));
}
return 0;
