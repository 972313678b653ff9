using System.Diagnostics;
using Antt.Cli;
using Antt.Fuzz.Mutating;
using Antt.Fuzz.Running;

namespace Antt.Fuzz.Families;

/// <summary>Repositories in states that git can get into: cut off refs, objects that are gone, a shallow clone, no branch, a merge left unfinished.</summary>
internal sealed class GitStates : Family
{
    private static readonly string[] Lines = ["check --base main", "check --base HEAD~1", "diff main", "diff main nhanh --format json", "status", "explain thon-suoi-mau --year 2024", "check --history", "check --since HEAD~1", "check"];
    private static readonly string Evaluation = Bed.OfResidentialArea.Keys.First(static path => path.EndsWith("/evaluation.json", StringComparison.Ordinal));

    private readonly string _home = Directory.CreateTempSubdirectory("antt-fuzz-git-").FullName;
    private readonly DiskBed _bed = new(Bed.OfResidentialArea);

    public GitStates()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Commit("một");
        File.AppendAllText(_bed.At(Evaluation), "\n");
        Commit("hai");
        Git("branch", "nhanh");
        Git("gc", "--quiet");
        File.AppendAllText(_bed.At(Evaluation), "\n");
        Commit("ba");
        Copy(_bed.At(".git"), Path.Combine(_home, "git"));
    }

    public override string Name => "git";

    public override Outcome Try(Trial trial)
    {
        Directory.Delete(_bed.At(".git"), recursive: true);
        Copy(Path.Combine(_home, "git"), _bed.At(".git"));
        Damage(trial);
        var line = Lines[trial.Dice.Next(Lines.Length)];
        trial.Give("command", System.Text.Encoding.UTF8.GetBytes(line));
        trial.Start();
        var (code, said) = _bed.Call(line.Split(' '));
        trial.Stop();
        if (code == ExitCode.ToolFault) return Outcome.Wrong($"antt {line}: {said.ReplaceLineEndings(" | ")}");
        if (said.Length == 0 && code != ExitCode.Clean) return Outcome.Wrong($"antt {line} fails and says nothing");
        return code == ExitCode.Clean ? Outcome.Taken : Outcome.Refused;
    }

    private void Damage(Trial trial)
    {
        var files = Directory.GetFiles(_bed.At(".git"), "*", SearchOption.AllDirectories).Where(static path => !path.Contains("/hooks/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var victim = files[trial.Dice.Next(files.Count)];
        if (trial.Dice.Next(2) == 0) victim = files.FindAll(static path => path.EndsWith("HEAD", StringComparison.Ordinal) || path.Contains("/refs/", StringComparison.Ordinal) || path.EndsWith("refs", StringComparison.Ordinal) || path.EndsWith("index", StringComparison.Ordinal)) is { Count: > 0 } near ? near[trial.Dice.Next(near.Count)] : victim;
        var head = File.ReadAllText(_bed.At(".git/refs/heads/main")).Trim();
        trial.Give("state", System.Text.Encoding.UTF8.GetBytes(Path.GetRelativePath(_bed.Path, victim)));
        File.SetAttributes(victim, FileAttributes.Normal);
        switch (trial.Dice.Next(9))
        {
            case 0: File.Delete(victim); break;
            case 1: File.WriteAllBytes(victim, File.ReadAllBytes(victim)[..trial.Dice.Next((int)new FileInfo(victim).Length + 1)]); break;
            case 2: File.WriteAllBytes(victim, ByteMutator.Mutate(File.ReadAllBytes(victim), trial.Dice)); break;
            case 3: File.WriteAllText(_bed.At(".git/HEAD"), head + "\n"); break;
            case 4: File.WriteAllText(_bed.At(".git/shallow"), head + "\n"); break;
            case 5: File.WriteAllText(_bed.At(".git/HEAD"), "ref: refs/heads/khong-co\n"); break;
            case 6: File.WriteAllText(_bed.At(".git/MERGE_HEAD"), head + "\n"); break;
            case 7: File.WriteAllText(_bed.At(".git/index.lock"), ""); break;
            default: Directory.Delete(_bed.At(".git/objects"), recursive: true); break;
        }
    }

    private void Commit(string message)
    {
        Git("add", "--all");
        Git("-c", "user.name=a", "-c", "user.email=a@vi-du.example", "commit", "--quiet", "--message", message);
    }

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _bed.Path, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["GIT_CONFIG_GLOBAL"] = start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"git {arguments[0]}: {said}");
    }

    private static void Copy(string from, string to)
    {
        foreach (var folder in Directory.GetDirectories(from, "*", SearchOption.AllDirectories)) Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)), overwrite: true);
            File.SetAttributes(Path.Combine(to, Path.GetRelativePath(from, file)), FileAttributes.Normal);
        }
    }

    public override void Dispose()
    {
        _bed.Dispose();
        Directory.Delete(_home, recursive: true);
        base.Dispose();
    }
}
