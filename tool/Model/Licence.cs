namespace Antt.Model;

/// <summary>On which terms open data may be used again ("giấy phép dữ liệu").</summary>
/// <param name="Name">What the licence is called, or what it says.</param>
/// <param name="Address">Where its text is found, if anywhere.</param>
public sealed record Licence(Words Name, string? Address);
