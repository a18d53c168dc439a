// An offset above 4 GiB is taken whole: the mapping shows the bytes that lie there in the file, and stores go there.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    if (sizeof(off_t) < 8) unsupported("files are smaller than 4 GiB here");
#ifdef SIGXFSZ
    signal(SIGXFSZ, SIG_IGN);  // a limit of the size of files is told by an error then
#endif
    const long page = page_size();
    const off_t far = static_cast<off_t>(4) * 1024 * 1024 * 1024 + page;  // its low 32 bits are the offset of the second page
    const int file = open_file_of('a', 2 * page);
    if (ftruncate(file, far + page) == -1) unsupported("no file of more than 4 GiB can be made here");
    must(pwrite(file, "far", 3, far) == 3);

    void* memory = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, far);
    observe("map what lies above 4 GiB", memory);
    auto* bytes = static_cast<char*>(must(memory));
    observe("the mapping", Bytes{bytes, 4});
    bytes[3] = 'Z';
    observe("another mapping of the same offset", bytes_by_mapping(file, far, 4));
    observe("the second page of the file", bytes_by_mapping(file, page, 4));
}
