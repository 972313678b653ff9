using System.Diagnostics;

namespace Antt.Fuzz.Running;

/// <summary>One input: what chance decided about it, and what it came to.</summary>
/// <param name="dice">Where every choice comes from.</param>
internal sealed class Trial(Random dice)
{
    private readonly List<(string Name, byte[] Bytes)> _parts = [];

    private readonly Stopwatch _clock = new();

    public Random Dice => dice;

    /// <summary>How long the tool has been at it.</summary>
    public TimeSpan Took => _clock.Elapsed;

    /// <summary>Says that the input is made and the tool has its turn.</summary>
    public void Start() => _clock.Start();

    /// <summary>Says that the tool is done and what it did is looked at.</summary>
    public void Stop() => _clock.Stop();

    /// <summary>What was given to the tool, for whoever looks at a failure.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Parts => _parts;

    /// <summary>Keeps a piece of the input to be shown.</summary>
    public byte[] Give(string name, byte[] bytes)
    {
        _parts.Add((name, bytes));
        return bytes;
    }
}

/// <summary>What the tool did with an input.</summary>
/// <param name="IsRefused">Whether it said that something is wrong with it.</param>
/// <param name="Complaint">What it must not have done; null when all is well.</param>
internal readonly record struct Outcome(bool IsRefused, string? Complaint)
{
    public static Outcome Refused { get; } = new(true, null);

    public static Outcome Taken { get; } = new(false, null);

    public static Outcome Wrong(string complaint) => new(false, complaint);
}
