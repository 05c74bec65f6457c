using System.Diagnostics;
using Mahdar.Arabic;
using Mahdar.Names;
using Mahdar.NamesBenchmark;

// dotnet run -c Release --project benchmarks/Mahdar.NamesBenchmark -- RECORDS.jsonl[.gz] [REPORTS]
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: Mahdar.NamesBenchmark RECORDS.jsonl[.gz] [REPORTS]");
    return 1;
}
var load = Stopwatch.StartNew();
var tagger = NameTagger.Default;
Console.WriteLine($"model loaded in {load.ElapsedMilliseconds} ms");
var texts = Records.Read(args[0]).Take(args.Length > 1 ? int.Parse(args[1]) : 5000).ToArray();
var passages = texts.Select(text => new Passage(text, new Vocabulary([]))).ToArray();
var words = passages.Sum(passage => (long)passage.Tokens.Count(token => token.Kind is TokenKind.Word or TokenKind.Foreign or TokenKind.Number));
Console.WriteLine($"{texts.Length} reports, {words} words (marks not counted)");
foreach (var workers in new[] { 1, 2, 1, 2 })
{
    var speed = Speed.Of(tagger, passages, workers);
    Console.WriteLine($"{workers} worker{(workers > 1 ? "s" : "")}: {words / speed.Elapsed.TotalSeconds:0} words/s, {words / speed.Processor.TotalSeconds:0} words a second of processor time, {speed.Names} names, {speed.AllocatedBytes / (double)words:0.00} bytes allocated a word");
}
return 0;
