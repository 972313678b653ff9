namespace Antt.Engine.Validating;

/// <summary>A schema of the tool uses something outside the agreed dialect. That is a fault of the tool, never of the data.</summary>
public sealed class SchemaDialectException : Exception
{
    /// <summary>With what is outside the dialect.</summary>
    public SchemaDialectException(string message) : base(message)
    {
    }

    /// <summary>Without a message; only for serializers.</summary>
    public SchemaDialectException()
    {
    }

    /// <summary>With what is outside the dialect and what was thrown on the way.</summary>
    public SchemaDialectException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
