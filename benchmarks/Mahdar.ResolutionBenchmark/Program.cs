using Mahdar.ResolutionBenchmark;

switch (args)
{
    case ["speed", var minutes]: Speed.Print(MinutesFile.Claims(minutes), 1); return 0;
    case ["speed", var minutes, var times]: Speed.Print(MinutesFile.Claims(minutes), int.Parse(times)); return 0;
    case ["people", var minutes, var annotations, .. var rest]: PeopleFigures.Print(MinutesFile.Claims(minutes), annotations, rest is ["--show"]); return 0;
    case ["witnesses", var minutes]: WitnessFigures.Print(MinutesFile.Reports(minutes)); return 0;
    case ["groups", var minutes]: WitnessGroupsView.Print(MinutesFile.Reports(minutes)); return 0;
}
Console.Error.WriteLine("""
    usage: Mahdar.ResolutionBenchmark speed MINUTES [TIMES]             how long witnesses and people take, with so many times the reports
           Mahdar.ResolutionBenchmark people MINUTES PEOPLE.tsv [--show] who is who, compared with annotations
           Mahdar.ResolutionBenchmark witnesses MINUTES                  copies with changed words: how many are found, how fast
           Mahdar.ResolutionBenchmark groups MINUTES                     reports that copy one another, by title, to be judged by eye
    MINUTES: what mahdar read --format json wrote, gzipped or not; - for standard input
    """);
return 1;
