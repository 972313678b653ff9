using System.Diagnostics;

namespace Antt.Fuzz.Running;

/// <summary>One input: what chance decided about it, and what it came to.</summary>
/// <param name="dice">Where every choice comes from.</param>
internal sealed class Trial(Random dice)
{
    private readonly List<(string Name, byte[] Bytes)> _parts = [];

    private readonly Stopwatch _clock = new();
    private TimeSpan _workBefore;
    private TimeSpan _worked;

    public Random Dice => dice;

    /// <summary>How long the tool was at it.</summary>
    public Taken Took => new(_clock.Elapsed, _worked < _clock.Elapsed ? _worked : _clock.Elapsed);

    /// <summary>Says that the input is made and the tool has its turn.</summary>
    public void Start()
    {
        _workBefore = ProcessWork.SoFar;
        _clock.Start();
    }

    /// <summary>Says that the tool is done and what it did is looked at.</summary>
    public void Stop()
    {
        _clock.Stop();
        _worked = ProcessWork.SoFar - _workBefore;
    }

    /// <summary>What was given to the tool, for whoever looks at a failure.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Parts => _parts;

    /// <summary>Keeps a piece of the input to be shown.</summary>
    public byte[] Give(string name, byte[] bytes)
    {
        _parts.Add((name, bytes));
        return bytes;
    }
}

/// <summary>What an input cost.</summary>
/// <param name="Waited">From its beginning to its end.</param>
/// <param name="Worked">What the processors worked for it: no more than that, and no more than the whole process worked meanwhile, whoever else keeps the machine busy.</param>
internal readonly record struct Taken(TimeSpan Waited, TimeSpan Worked)
{
    /// <summary>The less of both, each by itself.</summary>
    public Taken OrLess(Taken other) => new(other.Waited < Waited ? other.Waited : Waited, other.Worked < Worked ? other.Worked : Worked);
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
