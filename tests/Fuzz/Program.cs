using Antt.Fuzz.Killing;
using Antt.Fuzz.Running;

// Throws damaged inputs at the tool. Told in tests/README.md.
return args switch
{
    ["run", var inputs, .. var options] when int.TryParse(inputs, out var count) => FuzzRun.Offline(count, options, Console.Out),
    ["one", var number, .. var options] when long.TryParse(number, out var input) => FuzzRun.One(input, options, Console.Out),
    ["kill", var moments] when int.TryParse(moments, out var count) => KillRun.Offline(count, FuzzRun.DefaultSeed, Console.Out),
    ["kill", var moments, "--seed", var seed] when int.TryParse(moments, out var count) && int.TryParse(seed, out var from) => KillRun.Offline(count, from, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: run <inputs> [--seed <n>] [--only <family>]   tries that many inputs; 1 when one of them went wrong
               kill <moments> [--seed <n>]                   kills commands that write; 1 when one left damage
               one <input> [--seed <n>] [--only <family>]    tries the input of that number again and shows it
        """);
    return 2;
}
