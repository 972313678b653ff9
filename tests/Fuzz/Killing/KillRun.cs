using System.Diagnostics;
using System.Globalization;
using Antt.Cli;

namespace Antt.Fuzz.Killing;

/// <summary>Kills a command at moments of chance and looks at what it leaves: everything as before or everything as after, whatever the moment.</summary>
/// <param name="scene">The command.</param>
/// <param name="dice">Where the moments come from.</param>
internal sealed class KillRun(Scene scene, Random dice) : IDisposable
{
    private const string Site = "artifacts/site";

    /// <summary>Most of the time a command only reads; moments are taken from this part of it on.</summary>
    private const double FirstPart = 0.35;

    /// <summary>How much of a run comes behind the first sign of writing, at most.</summary>
    private const double WritingPart = 0.3;

    private readonly KillFolder _before = KillFolder.Of(scene);
    private State? _sound;

    /// <summary>How often the command was still at it when it was killed.</summary>
    public int Killed { get; private set; }

    /// <summary>How often all was as after.</summary>
    public int Done { get; private set; }

    /// <summary>Runs kills of all commands from the command line; returns 1 when one left damage.</summary>
    public static int Offline(int moments, int seed, TextWriter output)
    {
        var wrong = 0;
        var scenes = Scene.All().ToList();
        foreach (var scene in scenes)
        {
            using var run = new KillRun(scene, new Random(seed));
            for (var i = 0; i < (moments + scenes.Count - 1) / scenes.Count; i++)
            {
                if (run.Once() is not { } complaint) continue;
                wrong++;
                output.WriteLine($"{scene.Name}, moment {i} of seed {seed}: {complaint}");
            }
            output.WriteLine($"{scene.Name,-8} {run.Killed,5} killed {run.Done,5} as after, the others as before");
        }
        output.WriteLine($"seed {seed}: {wrong} left damage");
        return wrong == 0 ? 0 : 1;
    }

    /// <summary>Kills once; what is damaged, null when nothing is.</summary>
    public string? Once()
    {
        var sound = _sound ??= Measure();
        using var folder = _before.Copied();
        var sign = dice.Next(3) > 0 ? scene.Sign : null;
        var after = sound.Took * (sign is null ? FirstPart + (1.3 - FirstPart) * dice.NextDouble() : WritingPart * dice.NextDouble());
        if (folder.RunKilled(sign, after, scene.Arguments)) Killed++;
        // A site has to be whole before any other command is run.
        var site = folder.StateOf(Site);
        if (site != sound.SiteBefore && site != sound.SiteAfter) return site.Length == 0 ? "the site is gone" : "the site is neither the old nor the new";
        var (code, said) = folder.Call("check");
        if (code == ExitCode.ToolFault || said.Contains(" ANTT1", StringComparison.Ordinal) && !sound.Said.Contains(" ANTT1", StringComparison.Ordinal)) return $"check: {said.ReplaceLineEndings(" | ")}";
        var data = folder.StateOf("data");
        if (data != sound.DataBefore && data != sound.DataAfter) return "the register is neither as before nor as after";
        var references = folder.Git("for-each-ref");
        if (references != sound.ReferencesBefore && references != sound.ReferencesAfter) return $"branches: {references}";
        if (data == sound.DataAfter && site == sound.SiteAfter && references == sound.ReferencesAfter) Done++;
        return null;
    }

    public void Dispose() => _before.Dispose();

    /// <summary>What a run that nobody kills does, and how long it takes.</summary>
    private State Measure()
    {
        using var folder = _before.Copied();
        var said = folder.Call("check").Said;
        var clock = Stopwatch.StartNew();
        var (code, told) = folder.Run(scene.Arguments);
        var took = clock.Elapsed;
        var state = new State(took, _before.StateOf("data"), folder.StateOf("data"), _before.StateOf(Site), folder.StateOf(Site), _before.Git("for-each-ref"), folder.Git("for-each-ref"), said);
        if ((state.DataBefore, state.SiteBefore, state.ReferencesBefore) != (state.DataAfter, state.SiteAfter, state.ReferencesAfter)) return state;
        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{scene.Name} does nothing: {code}\n{told}"));
    }

    private sealed record State(
        TimeSpan Took, string DataBefore, string DataAfter, string SiteBefore, string SiteAfter, string ReferencesBefore, string ReferencesAfter, string Said);
}
