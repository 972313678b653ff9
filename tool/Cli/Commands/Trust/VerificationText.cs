using Antt.Cli.Text.Trust;
using Antt.Engine.Publishing.Verifying;

namespace Antt.Cli.Commands.Trust;

/// <summary>What a verification found, for people: each check with its mark, and below it what does not fit.</summary>
internal static class VerificationText
{
    private const int FaultsShown = 20;

    public static void Write(Screen screen, VerificationReport report)
    {
        foreach (var (name, value) in report.Facts) screen.Out.WriteLine(PlainLine.Of($"{screen.In(name)}: {screen.In(value)}"));
        if (!report.Facts.IsEmpty) screen.Out.WriteLine();
        foreach (var check in report.Checks)
        {
            screen.Out.WriteLine($"{screen.In(VerifyText.Mark(check.State))}  {screen.In(check.Title)}");
            foreach (var fault in check.Faults.Take(FaultsShown))
                screen.Out.WriteLine(PlainLine.Of($"    {fault.Path}{(fault.Field is { } field ? $" [{field}]" : "")}: {screen.In(fault.Problem)}"));
            if (check.Faults.Length > FaultsShown) screen.Out.WriteLine($"    {screen.In(VerifyText.More(check.Faults.Length - FaultsShown))}");
        }
        var broken = report.Checks.Count(static check => check.State == CheckState.Broken);
        var unknown = report.Checks.Count(static check => check.State == CheckState.Unknown);
        screen.Print(VerifyText.Sum(report.Holds, report.Checks.Length - unknown, broken, unknown));
    }
}
