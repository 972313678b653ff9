namespace Antt.Model.Criteria;

/// <summary>One thing to be judged, of a kind and with its parameters bound.</summary>
public abstract record Criterion;
