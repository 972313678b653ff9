using Antt.Model.Diagnostics;

namespace Antt.Engine.Validating;

/// <summary>Something in a Markdown text that is refused.</summary>
/// <param name="Descriptor">What it is.</param>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Just behind its last unit.</param>
/// <param name="Detail">What the message needs to name it.</param>
public readonly record struct MarkdownFlaw(DiagnosticDescriptor Descriptor, int Start, int End, string Detail);
