using System.Diagnostics;

namespace Antt.Fuzz.Killing;

/// <summary>
/// Kills a command that only keeps things for itself, for the next time: whatever it leaves, that command says afterwards what it says where nothing is kept,
/// of the register as it is and of one in which something is gone.
/// </summary>
/// <param name="scene">The command.</param>
/// <param name="dice">Where the moments come from.</param>
internal sealed class KeepingKillRun(Scene scene, Random dice) : KillRun(scene)
{
    /// <summary>How much of a run comes behind the first sign of writing, at most.</summary>
    private const double WritingPart = 0.15;

    /// <summary>Files have to be a while old before anything is kept of them.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly Scene _scene = scene;
    private State? _sound;

    /// <inheritdoc/>
    public override string? Once()
    {
        var sound = _sound ??= Measure();
        var isKeptBefore = dice.Next(4) == 0;
        if (isKeptBefore) File.Delete(Before.At(_scene.Kept[dice.Next(_scene.Kept.Length)]));
        else Before.Forget(_scene.Kept);
        var killed = _scene.Sign is { } sign && !isKeptBefore && dice.Next(3) > 0
            ? Before.RunKilled(sign, sound.Took * WritingPart * dice.NextDouble(), _scene.Arguments)
            : Before.RunKilled(null, sound.Took * (0.5 + 0.7 * dice.NextDouble()), _scene.Arguments);
        if (killed) Killed++;
        if (_scene.Kept.All(Before.Has)) Done++;
        var whole = Before.Call(_scene.Arguments).Said;
        if (whole != sound.Whole) return $"says {whole.ReplaceLineEndings(" | ")} in place of {sound.Whole.ReplaceLineEndings(" | ")}";
        var less = Before.Without(_scene.Removable, folder => folder.Call(_scene.Arguments).Said);
        return less == sound.Less ? null : $"with something gone says {less.ReplaceLineEndings(" | ")} in place of {sound.Less.ReplaceLineEndings(" | ")}";
    }

    /// <summary>What the command says where nothing is kept, and how long it takes.</summary>
    private State Measure()
    {
        var waited = Stopwatch.StartNew();
        while (!_scene.Kept.All(Before.Has))
        {
            if (waited.Elapsed > Longest) throw new InvalidOperationException($"{_scene.Name} keeps nothing: {Before.Call(_scene.Arguments).Said}");
            Before.Call(_scene.Arguments);
        }
        Before.Forget(_scene.Kept);
        var less = Before.Without(_scene.Removable, folder => folder.Call(_scene.Arguments).Said);
        Before.Forget(_scene.Kept);
        var whole = Before.Call(_scene.Arguments).Said;
        if (whole == less) throw new InvalidOperationException($"{_scene.Name} says the same of another register: {whole}");
        Before.Forget(_scene.Kept);
        var clock = Stopwatch.StartNew();
        Before.Run(_scene.Arguments);
        return new State(clock.Elapsed, whole, less);
    }

    private sealed record State(TimeSpan Took, string Whole, string Less);
}
