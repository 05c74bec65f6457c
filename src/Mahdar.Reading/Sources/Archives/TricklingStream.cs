namespace Mahdar.Reading.Sources.Archives;

/// <summary>Gives a file in small portions, so that whoever unpacks it is never far ahead of what it has unpacked.</summary>
internal sealed class TricklingStream(Stream file) : Stream
{
    public const int Portion = 512;

    public override int Read(byte[] buffer, int offset, int count) => file.Read(buffer, offset, Math.Min(count, Portion));
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
