using Antt.Cli;
using Antt.Fuzz.Running;

namespace Antt.Fuzz.Families;

/// <summary>Commands called for a damaged register on disk.</summary>
internal sealed class Commands : Family
{
    private static readonly string[] Lines =
    [
        "check", "check --format sarif", "check --format ndjson", "assess", "assess --format ndjson", "status", "status --queue", "explain thon-suoi-mau --year 2024", "fix --dry-run", "fix --list",
        "fmt --check", "calendar --place X91101-2000-01-01", "classify", "report year --place X91101-2000-01-01", "draft report thon-suoi-mau --year 2024 --format markdown", "owners --check",
        "export table evaluation -o bang.csv", "template commune -o mau.xlsx", "new registration thon-suoi-mau 2024 --date 15/01/2024 --fill --dry-run", "renew thon-suoi-mau 2024 --dry-run", "review thon-suoi-mau --role thuong-truc-ban-chi-dao-xa --conflict khong --agree --conclusion chap-nhan --dry-run",
        "places show X91101-2000-01-01", "profile show X91101-2000-01-01", "archive 2024 --dry-run", "export public ra",
    ];

    private readonly DiskBed _bed = new(Bed.OfResidentialArea);

    public override string Name => "command";

    public override Outcome Try(Trial trial)
    {
        var changes = Damage.Of(Bed.OfResidentialArea, trial);
        var line = Lines[trial.Dice.Next(3) == 0 ? 0 : trial.Dice.Next(Lines.Length)];
        trial.Give("command", System.Text.Encoding.UTF8.GetBytes(line));
        var isPossible = changes.Keys.All(path => !Directory.Exists(_bed.At(path)) && path.Split('/')[^1].Length > 0);
        if (!isPossible) return Outcome.Refused;
        try
        {
            _bed.Change(changes);
            trial.Start();
            var (code, said) = _bed.Call(line.Split(' '));
            trial.Stop();
            if (code == ExitCode.ToolFault) return Outcome.Wrong($"antt {line}: {said.ReplaceLineEndings(" | ")}");
            if (said.Length == 0 && code != ExitCode.Clean) return Outcome.Wrong($"antt {line} fails and says nothing");
            if (!line.StartsWith("check", StringComparison.Ordinal) || code != ExitCode.Clean) return code == ExitCode.Clean ? Outcome.Taken : Outcome.Refused;
            foreach (var (path, bytes) in changes)
                if (bytes is not null && Oracle.Fault(path, bytes) is { } fault) return Outcome.Wrong($"antt {line} is content, though {path} is wrong: {fault}");
            return Outcome.Taken;
        }
        finally
        {
            _bed.Mend(changes.Keys);
        }
    }

    public override void Dispose()
    {
        _bed.Dispose();
        base.Dispose();
    }
}
