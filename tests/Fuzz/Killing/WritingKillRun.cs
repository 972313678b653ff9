using System.Diagnostics;
using System.Globalization;
using Antt.Cli;

namespace Antt.Fuzz.Killing;

/// <summary>Kills a command that writes into the register, the site or git: everything is left as before or everything as after, whatever the moment.</summary>
/// <param name="scene">The command.</param>
/// <param name="dice">Where the moments come from.</param>
internal sealed class WritingKillRun(Scene scene, Random dice) : KillRun(scene)
{
    private const string Site = "artifacts/site";

    /// <summary>Most of the time a command only reads; moments are taken from this part of it on.</summary>
    private const double FirstPart = 0.35;

    /// <summary>How much of a run comes behind the first sign of writing, at most.</summary>
    private const double WritingPart = 0.12;

    private readonly Scene _scene = scene;
    private State? _sound;

    /// <inheritdoc/>
    public override string? Once()
    {
        var sound = _sound ??= Measure();
        using var folder = Before.Copied();
        var sign = dice.Next(3) > 0 ? _scene.Sign : null;
        var after = sound.Took * (sign is null ? FirstPart + (1.3 - FirstPart) * dice.NextDouble() : WritingPart * dice.NextDouble());
        if (folder.RunKilled(sign, after, _scene.Arguments)) Killed++;
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

    /// <summary>What a run that nobody kills does, and how long it takes.</summary>
    private State Measure()
    {
        using var folder = Before.Copied();
        var said = folder.Call("check").Said;
        var clock = Stopwatch.StartNew();
        var (code, told) = folder.Run(_scene.Arguments);
        var took = clock.Elapsed;
        var state = new State(took, Before.StateOf("data"), folder.StateOf("data"), Before.StateOf(Site), folder.StateOf(Site), Before.Git("for-each-ref"), folder.Git("for-each-ref"), said);
        if ((state.DataBefore, state.SiteBefore, state.ReferencesBefore) != (state.DataAfter, state.SiteAfter, state.ReferencesAfter)) return state;
        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{_scene.Name} does nothing: {code}\n{told}"));
    }

    private sealed record State(
        TimeSpan Took, string DataBefore, string DataAfter, string SiteBefore, string SiteAfter, string ReferencesBefore, string ReferencesAfter, string Said);
}
