// SPDX-License-Identifier: MIT
// Wrong systems: standard I/O streams.
#include <cstdarg>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

#include "fault.hpp"

using faults::Call;
using faults::flip;
using faults::plain;

namespace {

// A call that gives a number of items or bytes and 0 at the end or for an error.
template <class Real>
size_t items(const Call& call, Real real) {
    if (call.now("fails")) {
        errno = EIO;
        return 0;
    }
    const size_t result = real();
    if (result == 0) return call.is("one-at-the-end") ? 1 : 0;
    call.could("fails");
    return call.is("one-less") ? result - 1 : result;
}

// getline() and getdelim(), which some libraries call by another name.
template <class Real>
ssize_t record(const Call& call, char** line, Real real) {
    if (call.now("fails")) {
        errno = EIO;
        return -1;
    }
    const ssize_t result = real();
    if (result <= 0) return call.is("empty-at-the-end") ? 0 : result;
    call.could("fails");
    if (call.is("alters-data")) flip(*line);
    return call.is("one-less") ? result - 1 : result;
}

}  // namespace

extern "C" {

FILE* fault_fdopen(int fd, const char* mode) {
    const Call call("fdopen");
    if (call.now("fails")) {
        errno = EIO;
        return nullptr;
    }
    if (call.now("another-descriptor")) fd = ::dup(fd);
    const bool moved = ::lseek(fd, 0, SEEK_CUR) > 0;
    if (moved && call.is("begins-at-0")) ::lseek(fd, 0, SEEK_SET);
    FILE* stream = ::fdopen(fd, mode);
    if (stream) {
        call.could("fails");
        call.could("another-descriptor");
    }
    return stream;
}

int fault_fclose(FILE* stream) {
    const Call call("fclose");
    const int fd = ::fileno(stream);
    if ((::fcntl(fd, F_GETFL) & O_ACCMODE) == O_WRONLY && call.is("writes-nothing")) return ::close(fd);
    return plain<int>(call, [&] { return ::fclose(stream); });
}

int fault_fflush(FILE* stream) {
    const Call call("fflush");
    return plain<int>(call, [&] { return ::fflush(stream); });
}

int fault_fgetc(FILE* stream) {
    const Call call("fgetc");
    if (call.now("fails")) {
        errno = EIO;
        return EOF;
    }
    const int result = ::fgetc(stream);
    if (result == EOF) {
        if (::ferror(stream) && call.is("wrong-errno")) errno = faults::other_error(errno);
        return call.is("a-byte-at-the-end") ? 0 : EOF;
    }
    call.could("fails");
    return call.is("alters-data") ? result ^ 1 : result;
}

char* fault_fgets(char* line, int size, FILE* stream) {
    const Call call("fgets");
    if (call.now("fails")) {
        errno = EIO;
        return nullptr;
    }
    char* result = ::fgets(line, size, stream);
    if (!result) return call.is("a-line-at-the-end") ? line : nullptr;
    call.could("fails");
    if (call.is("alters-data")) flip(line);
    return result;
}

ssize_t fault_getline(char** line, size_t* room, FILE* stream) {
    const Call call("getline");
    return record(call, line, [&] { return ::getline(line, room, stream); });
}

ssize_t fault_getdelim(char** line, size_t* room, int delimiter, FILE* stream) {
    const Call call("getdelim");
    return record(call, line, [&] { return ::getdelim(line, room, delimiter, stream); });
}

#if defined(__GLIBC__)
ssize_t fault___getdelim(char** line, size_t* room, int delimiter, FILE* stream) {
    const Call call(delimiter == '\n' ? "getline" : "getdelim");
    return record(call, line, [&] { return ::__getdelim(line, room, delimiter, stream); });
}
#endif

size_t fault_fread(void* data, size_t size, size_t count, FILE* stream) {
    const Call call("fread");
    const size_t result = items(call, [&] { return ::fread(data, size, count, stream); });
    if (result > 0 && call.is("alters-data")) flip(data);
    return result;
}

size_t fault_fwrite(const void* data, size_t size, size_t count, FILE* stream) {
    const Call call("fwrite");
    if (call.is("no-op")) return count;
    return items(call, [&] { return ::fwrite(data, size, count, stream); });
}

int fault_fputs(const char* text, FILE* stream) {
    const Call call("fputs");
    return plain<int>(call, [&] { return ::fputs(text, stream); });
}

int fault_fputc(int byte, FILE* stream) {
    const Call call("fputc");
    return plain<int>(call, [&] { return ::fputc(byte, stream); }, byte);
}

int fault_setvbuf(FILE* stream, char* buffer, int type, size_t size) {
    const Call call("setvbuf");
    return plain<int>(call, [&] { return ::setvbuf(stream, buffer, type, size); });
}

void fault_clearerr(FILE* stream) {
    const Call call("clearerr");
    if (!call.is("no-op")) ::clearerr(stream);
}

int fault_feof(FILE* stream) {
    const Call call("feof");
    const int result = ::feof(stream);
    return call.is("wrong-value") ? !result : result;
}

int fault_ferror(FILE* stream) {
    const Call call("ferror");
    const int result = ::ferror(stream);
    return call.is("wrong-value") ? !result : result;
}

// How often this thread has really locked a stream: without a lock there is nothing to unlock, and what funlockfile() would then do
// is nobody's promise.
static thread_local int locked = 0;

void fault_flockfile(FILE* stream) {
    const Call call("flockfile");
    if (call.is("no-op")) return;
    ::flockfile(stream);
    ++locked;
}

int fault_ftrylockfile(FILE* stream) {
    const Call call("ftrylockfile");
    if (call.is("no-op")) return 0;
    if (call.now("fails")) return -1;
    const int result = ::ftrylockfile(stream);
    if (result == 0) {
        call.could("fails");
        ++locked;
    }
    return result;
}

void fault_funlockfile(FILE* stream) {
    const Call call("funlockfile");
    if (call.is("no-op")) return;
    if (locked == 0) return;
    --locked;
    ::funlockfile(stream);
}

long fault_ftell(FILE* stream) {
    const Call call("ftell");
    return plain<long>(call, [&] { return ::ftell(stream); });
}

int fault_fseek(FILE* stream, long offset, int whence) {
    const Call call("fseek");
    return plain<int>(call, [&] { return ::fseek(stream, offset, whence); });
}

int fault_fgetpos(FILE* stream, fpos_t* position) {
    const Call call("fgetpos");
    return plain<int>(call, [&] { return ::fgetpos(stream, position); });
}

[[gnu::format(printf, 2, 3)]] int fault_dprintf(int fd, const char* format, ...) {
    const Call call("dprintf");
    va_list rest;
    va_start(rest, format);
    const int result = plain<int>(call, [&] { return ::vdprintf(fd, format, rest); });
    va_end(rest);
    return result;
}

}  // extern "C"
