using System.Collections.Immutable;
using Antt.Fuzz.Families;

namespace Antt.Fuzz.Killing;

/// <summary>A command that writes, with the register it writes into.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Register">The register before.</param>
/// <param name="Arguments">The command.</param>
internal sealed record Scene(string Name, SortedDictionary<string, byte[]> Register, string[] Arguments)
{
    /// <summary>A unit of the demonstration.</summary>
    private const string Market = "data/units/M1-1997-01-01/M10102-1997-01-01/cho-gia-thiet";

    /// <summary>Makes the folder ready, once: what the command reads beside the register.</summary>
    public Action<KillFolder> Furnish { get; init; } = static _ => { };

    /// <summary>A folder that is there as soon as the command begins to write; null when nothing shows it.</summary>
    public string? Sign { get; init; } = ".antt/edit-1";

    /// <summary>Files that the command keeps for itself when it writes nothing else.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];

    /// <summary>A folder without which such a command says something else.</summary>
    public string Removable { get; init; } = "data/decisions";

    /// <summary>All of them.</summary>
    public static IEnumerable<Scene> All()
    {
        var demonstration = Bed.OfDemonstration;
        yield return new Scene("import", demonstration, ["import", "bang.csv", "--year", "2025"])
        {
            Furnish = static folder =>
            {
                folder.Run("export", "table", "registration", "-o", "bang.csv", "--year", "2025");
                File.WriteAllText(folder.At("bang.csv"), File.ReadAllText(folder.At("bang.csv")).Replace("Trưởng", "Phó trưởng", StringComparison.Ordinal).Replace("Hiệu trưởng", "Phó hiệu trưởng", StringComparison.Ordinal));
            },
        };
        yield return new Scene("fix", Marked(demonstration, 24), ["fix"]);
        yield return new Scene("review", Bed.OfResidentialArea,
            ["review", "thon-suoi-mau", "--year", "2024", "--role", "thuong-truc-ban-chi-dao-xa", "--conflict", "khong", "--agree", "--conclusion", "chap-nhan"]);
        yield return new Scene("decide", demonstration, ["new", "decision", "2026", "--number", "999/QĐ-UBND", "--date", "18/11/2026", "--units", "cho-gia-thiet", "--certificate", "7/GCN"]);
        yield return new Scene("archive", demonstration, ["archive", "2025"]);
        yield return new Scene("check", demonstration, ["check"]) { Sign = ".antt", Kept = [".antt/prints", ".antt/checked"] };
        yield return new Scene("notes", demonstration, ["check", "cho-gia-thiet"]) { Sign = ".antt", Kept = [".antt/decisions"], Removable = Market + "/2026" };
        yield return new Scene("diff", demonstration, ["diff", "main"])
        {
            Sign = null, Kept = [".git/antt-decisions", ".git/antt-units"],
            Furnish = static folder =>
            {
                Committed(folder);
                File.AppendAllText(folder.At(Market + "/unit.json"), "\n");
            },
        };
        yield return new Scene("intake", WithoutRegistration(Bed.OfResidentialArea), ["intake", "phieu.json", "--branch", "nhan-mau/1"])
        {
            Sign = null,
            Furnish = static folder =>
            {
                File.WriteAllText(folder.At("phieu.json"), FormTexts.SoundRegistration);
                Committed(folder);
            },
        };
        yield return new Scene("build", Bed.OfResidentialArea, ["build"])
        {
            Sign = "artifacts/.site.building",
            Furnish = static folder =>
            {
                var file = folder.At("data/register.json");
                var now = File.ReadAllText(file);
                File.WriteAllText(file, now.Replace("Sổ ví dụ", "Sổ cũ", StringComparison.Ordinal));
                folder.Run("build");
                File.WriteAllText(file, now);
            },
        };
    }

    private static void Committed(KillFolder folder)
    {
        folder.Git("init", "--quiet", "--initial-branch=main");
        folder.Git("config", "user.name", "a");
        folder.Git("config", "user.email", "a@vi-du.example");
        folder.Git("add", "--all");
        folder.Git("commit", "--quiet", "--message", "một");
    }

    /// <summary>Puts a mark of byte order before some documents, which fixing takes away.</summary>
    private static SortedDictionary<string, byte[]> Marked(SortedDictionary<string, byte[]> register, int count)
    {
        var marked = new SortedDictionary<string, byte[]>(register, StringComparer.Ordinal);
        foreach (var path in register.Keys.Where(static path => path.EndsWith("/evidence.json", StringComparison.Ordinal)).Take(count)) marked[path] = [.. "\uFEFF"u8, .. register[path]];
        return marked;
    }

    private static SortedDictionary<string, byte[]> WithoutRegistration(SortedDictionary<string, byte[]> register) =>
        new(register.Where(static file => !file.Key.EndsWith("/2024/registration.json", StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal);
}
