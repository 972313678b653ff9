namespace Antt.Model.Profiles;

/// <summary>What a locality calls something ("lời gọi ở địa phương").</summary>
/// <param name="Key">The thing, for instance <c>khu-dan-cu</c>.</param>
/// <param name="Words">Its local name.</param>
public sealed record LocalWord(string Key, Words Words);
