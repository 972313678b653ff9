namespace Antt.Engine.Fixing;

/// <summary>Bytes of a file that become others.</summary>
/// <param name="Start">Offset of the first byte that goes.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Text">What comes in their place.</param>
internal readonly record struct TextChange(int Start, int End, string Text);
