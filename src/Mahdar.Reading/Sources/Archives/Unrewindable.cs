namespace Mahdar.Reading.Sources.Archives;

/// <summary>A stream that is part of another: it may be read once, and not be closed.</summary>
internal sealed class Unrewindable(Stream part) : Stream
{
    public override int Read(byte[] buffer, int offset, int count) => part.Read(buffer, offset, count);
    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
