// The bytes of a new mapping are the bytes of the file, each at its place.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION
// profile: posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long size = 2 * page_size();
    const int file = open_scratch_file(0);
    auto* written = static_cast<char*>(must(std::malloc(size)));
    for (long i = 0; i < size; ++i) written[i] = static_cast<char>(i % 251);
    must(write(file, written, size) == size);

    void* shared_view = mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
    observe("map it shared", shared_view);
    observe("the same bytes", std::memcmp(must(shared_view), written, size) == 0);
    void* private_view = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    observe("map it private", private_view);
    observe("the same bytes", std::memcmp(must(private_view), written, size) == 0);
    std::free(written);
}
