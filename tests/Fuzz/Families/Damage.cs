using System.Text;
using Antt.Fuzz.Mutating;
using Antt.Fuzz.Running;

namespace Antt.Fuzz.Families;

/// <summary>Damages files of a register: what stands in them, where they lie, whether they are there.</summary>
internal static class Damage
{
    private static readonly string[] Names =
        ["unit.json", "UNIT.JSON", "registration.json", "evaluation.json.bak", "score.json", "nomination.json", "dossier.json", "activities.json", "reviews/2024-01-01-x.json", "ghi-chu.md", ".json", "con.json", "a b.json"];

    /// <summary>Changes for some files; null for one taken away.</summary>
    public static Dictionary<string, byte[]?> Of(SortedDictionary<string, byte[]> register, Trial trial)
    {
        var changes = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        var paths = register.Keys.Where(static path => path.EndsWith(".json", StringComparison.Ordinal)).ToList();
        for (var times = trial.Dice.Next(4) == 0 ? 2 : 1; times > 0; times--)
        {
            var path = Chosen(paths, trial.Dice);
            var bytes = JsonMutator.Mutate(register[path], trial.Dice);
            switch (trial.Dice.Next(14))
            {
                case 0: changes[path] = null; break;
                case 1: changes[Elsewhere(path, trial.Dice)] = trial.Give("moved " + path, register[path]); break;
                case 2: changes[Elsewhere(path, trial.Dice)] = trial.Give("copied " + path, bytes); break;
                case 3: changes[path] = trial.Give(path, Conflicted(register[path], bytes)); break;
                default: changes[path] = trial.Give(path, bytes); break;
            }
        }
        return changes;
    }

    /// <summary>Documents of units more often than the law, of which there is more.</summary>
    private static string Chosen(List<string> paths, Random dice)
    {
        var path = paths[dice.Next(paths.Count)];
        return path.StartsWith("data/instruments/", StringComparison.Ordinal) || path.StartsWith("data/scoring/", StringComparison.Ordinal) ? paths[dice.Next(paths.Count)] : path;
    }

    private static string Elsewhere(string path, Random dice)
    {
        var parts = path.Split('/');
        switch (dice.Next(5))
        {
            case 0: parts[^1] = Names[dice.Next(Names.Length)]; break;
            case 1: parts[^2] += "-khac"; break;
            case 2: parts[dice.Next(1, parts.Length)] = dice.Next(2) == 0 ? "2024" : "thon-khac"; break;
            case 3: parts[^1] = parts[^1].ToUpperInvariant(); break;
            default: parts = [.. parts[..^1], "sau", parts[^1]]; break;
        }
        return string.Join('/', parts);
    }

    /// <summary>Both sides of a merge that nobody has settled.</summary>
    private static byte[] Conflicted(byte[] ours, byte[] theirs) =>
        [.. "<<<<<<< HEAD\n"u8, .. ours, .. "=======\n"u8, .. theirs, .. Encoding.UTF8.GetBytes(">>>>>>> nhanh\n")];
}
