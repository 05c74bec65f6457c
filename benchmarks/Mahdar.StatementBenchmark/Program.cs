using Mahdar.StatementBenchmark;

// dotnet run -c Release --project benchmarks/Mahdar.StatementBenchmark -- train MODEL (GOLD-DIR MINUTES)…
// dotnet run -c Release --project benchmarks/Mahdar.StatementBenchmark -- cross-validate [--with ends,said] [--show] (GOLD-DIR MINUTES)…
// MINUTES: what `mahdar read --format json` wrote of the reports that GOLD-DIR annotates; only their texts and blocks count. See tools/train-statements.
if (args is ["train", var model, .. var sets] && sets.Length > 0 && sets.Length % 2 == 0) return Work.Train(model, sets);
if (args is ["cross-validate", .. var rest]) return Work.CrossValidate(rest);
Console.Error.WriteLine("usage: Mahdar.StatementBenchmark train MODEL (GOLD-DIR MINUTES)… | cross-validate [--with ends,said] [--show] (GOLD-DIR MINUTES)…");
return 1;
