using Antt.Fuzz.Running;

// Throws damaged inputs at the tool. Told in tests/README.md.
return args switch
{
    ["run", var inputs, .. var options] when int.TryParse(inputs, out var count) => FuzzRun.Offline(count, options, Console.Out),
    ["one", var number, .. var options] when long.TryParse(number, out var input) => FuzzRun.One(input, options, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: run <inputs> [--seed <n>] [--only <family>]   tries that many inputs; 1 when one of them went wrong
               one <input> [--seed <n>] [--only <family>]    tries the input of that number again and shows it
        """);
    return 2;
}
