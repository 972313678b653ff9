using Antt.Cli;

namespace Antt.Tests.Cli.Authoring;

/// <summary>A scripted officer: what is typed at each question.</summary>
internal static class Officer
{
    private const string Unit = "thon-mo-mong";

    public static CliRun Answer(TemporaryFolder folder, string[] args, params string[] typed) =>
        CliRun.With(machine => machine with { Input = new StringReader(string.Join('\n', typed)) }, folder.Path, args);

    /// <summary>A new register with one residential area that registered for 2026.</summary>
    public static TemporaryFolder Registered()
    {
        var folder = TemporaryFolder.OfNewRegister();
        Clean(Answer(folder, ["new", "unit"], "KDC", "Thôn Mơ Mộng", "", "", "thôn", "", "có", "có"));
        Clean(Answer(folder, ["new", "registration", Unit, "2026"], "", "15/01/2026", "", "Trưởng thôn", "412"));
        return folder;
    }

    /// <summary>The same with everything the year asks for.</summary>
    public static TemporaryFolder WholeYear()
    {
        var folder = Registered();
        Complete(folder);
        return folder;
    }

    /// <summary>Enters the papers and figures of the year.</summary>
    public static void Complete(TemporaryFolder folder)
    {
        Clean(Answer(
            folder, ["new", "evidence", Unit, "2026"],
            "10/01/2026", "03-NQ/CB", "Chi bộ thôn Mơ Mộng", "",
            "15/01/2026", "", "Thôn Mơ Mộng", "",
            "05/11/2026", "02/TTr", "Thôn Mơ Mộng",
            "05/11/2026", "03/BC", "Thôn Mơ Mộng", "",
            "04/11/2026", "04/BB", "Thôn Mơ Mộng", "",
            "02/11/2026", "15/TK", "Công an xã Thí Dụ", "",
            "01/11/2026", "20/QĐ-UBND", "UBND xã Thí Dụ", ""));
        Clean(Answer(
            folder, ["new", "evaluation", Unit, "2026"],
            "", "05/11/2026", "04/11/2026", "", "1,2,3,4", "", "412", "412", "31/03/2026", "0", "có", "có",
            "1", "Công an xã Thí Dụ", "30/XN-CA", "02/11/2026", "", "", "không", "không", "không", "không", "không", "không", "không",
            "0", "1", "2", "0", "0", "3", "3", "0", "0", "có", "3", "có", "0"));
    }

    private static void Clean(CliRun run) => Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
}
