namespace Antt.Model.Publication;

/// <summary>The open data of a day as one file that never changes again ("bản lưu theo ngày").</summary>
/// <param name="Name">The day, and behind it a number where it was published anew on the same day: <c>2026-11-18</c>, <c>2026-11-18-2</c>.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Entries">How many entries the log had.</param>
/// <param name="Head">Hash of the last entry.</param>
public sealed record PublicSnapshot(string Name, string Sha256, long Bytes, int Entries, string Head);
