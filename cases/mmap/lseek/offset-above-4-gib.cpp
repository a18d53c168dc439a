// A file offset above 4 GiB is taken whole: what is written there lies there, is read there, and moves the offset on.
//
// ref:      POSIX.1-2024 XSH lseek() DESCRIPTION; POSIX.1-2024 XSH write() DESCRIPTION; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    if (sizeof(off_t) < 8) unsupported("files are smaller than 4 GiB here");
#ifdef SIGXFSZ
    signal(SIGXFSZ, SIG_IGN);  // a limit of the size of files is told by an error then
#endif
    const auto far = static_cast<off_t>((int64_t{4} << 30) + 3);
    const int file = open_scratch_file(0);
    must(write(file, "0123456789", 10) == 10);
    if (ftruncate(file, far + 10) == -1) unsupported("no file of more than 4 GiB can be made here");
    observe("lseek() to what lies above 4 GiB", lseek(file, far, SEEK_SET) == far);
    observe("write", write(file, "far", 3));
    observe("the offset is three bytes on", lseek(file, 0, SEEK_CUR) == far + 3);
    observe("lseek() from the end", lseek(file, -10, SEEK_END) == far);
    char bytes[3] = "";
    observe("read", Bytes{bytes, read(file, bytes, sizeof bytes)});
    observe("lseek() to the same low 32 bits", lseek(file, 3, SEEK_SET));
    observe("read", Bytes{bytes, read(file, bytes, sizeof bytes)});
}
