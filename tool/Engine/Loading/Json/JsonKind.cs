namespace Antt.Engine.Loading;

/// <summary>What a place of a JSON document holds.</summary>
public enum JsonKind : byte
{
    /// <summary>Nothing: asked for a member that is not there.</summary>
    Missing,

    /// <summary><c>{ … }</c></summary>
    Object,

    /// <summary><c>[ … ]</c></summary>
    Array,

    /// <summary>A text in quotes.</summary>
    Text,

    /// <summary>A number, whole or not.</summary>
    Number,

    /// <summary><c>true</c></summary>
    True,

    /// <summary><c>false</c></summary>
    False,

    /// <summary><c>null</c></summary>
    Null,

    /// <summary>The name in front of a member's value. Navigation never stops on it.</summary>
    Key,
}
