using Antt.Bench;
using Antt.Bench.Measuring;
using Antt.Bench.Scenario;

return args switch
{
    ["scenario", .. var rest] => ScenarioCommand.Run(rest, Console.Error),
    ["read", .. var rest] => ReadBench.Run(rest, Console.Out),
    ["check", .. var rest] => await CheckBench.Run(rest, Console.Out),
    ["compare", .. var rest] => CompareBench.Run(rest, Console.Out),
    ["search", .. var rest] => SearchBench.Run(rest, Console.Out),
    ["pages", .. var rest] => PagesBench.Run(rest, Console.Out),
    ["site", .. var rest] => SiteBench.Run(rest, Console.Out),
    ["budget", .. var rest] => BudgetBench.Run(rest, Console.Out),
    ["history", .. var rest] => HistoryBench.Run(rest, Console.Out),
    ["startup"] => StartupBench.Run(Console.Out),
    [MeasuredProgram.Command, .. var command] when command.Length > 0 => MeasuredProgram.Measure(command),
    [SamePages.Command, var export, var output] => SamePages.Run(export, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine($"""
        usage: {ScenarioCommand.Usage}
               {ReadBench.Usage}
               {CheckBench.Usage}
               {CompareBench.Usage}
               {SearchBench.Usage}
               {PagesBench.Usage}
               {SiteBench.Usage}
               {BudgetBench.Usage}
               {HistoryBench.Usage}
               {StartupBench.Usage}
        """);
    return ExitCode.Usage;
}
