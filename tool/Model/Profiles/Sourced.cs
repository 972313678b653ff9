using Antt.Model.Law;

namespace Antt.Model.Profiles;

/// <summary>A value and where it comes from ("căn cứ"): the profile that lays it down and what that profile cites.</summary>
/// <param name="Value">The value.</param>
/// <param name="Profile">The profile that lays it down.</param>
/// <param name="Source">What the profile cites, where it does.</param>
public readonly record struct Sourced<T>(T Value, Profile Profile, string? Source);
