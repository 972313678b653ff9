using Antt.Bench;
using Antt.Bench.Scenario;

return args switch
{
    ["scenario", .. var rest] => ScenarioCommand.Run(rest, Console.Error),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine($"""
        usage: {ScenarioCommand.Usage}
        """);
    return ExitCode.Usage;
}
