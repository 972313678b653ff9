namespace Antt.Cli.Git.Notes;

/// <summary>What the tool keeps of a repository beside git's own files, read by other threads until somebody asks.</summary>
/// <param name="folder">Where it is kept; null to keep nothing.</param>
internal sealed class RepositoryNotes(string? folder)
{
    private readonly Task<UnitMentions> _units = Task.Run(() => new UnitMentions(folder));
    private readonly Task<DecisionMentions> _decisions = Task.Run(() => new DecisionMentions(folder));

    private readonly Lazy<ScoreMentions> _scores = new(() => new ScoreMentions(folder));

    /// <summary>Which units lie where, and what ties them.</summary>
    public UnitMentions Units => _units.GetAwaiter().GetResult();

    /// <summary>Which decisions scores name.</summary>
    public ScoreMentions Scores => _scores.Value;

    /// <summary>What decisions name.</summary>
    public DecisionMentions Decisions => _decisions.GetAwaiter().GetResult();
}
