// Shared anonymous memory needs no file; what each of several threads stores in it the others see.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_ANONYMOUS
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads
// assertion: mmap.mmap.anonymous-shared-with-child

#include "support/memory.hpp"
#include "support/waking.hpp"

int main() {
    void* memory = mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    observe("map without a file", memory);
    auto* bytes = static_cast<char*>(must(memory));
    bytes[0] = 'p';
    char found[3] = "";
    Thread first([&] { bytes[1] = 'q'; });
    first.join();
    Thread second([&] {
        std::memcpy(found, bytes, 3);
        bytes[2] = 'r';
    });
    second.join();
    observe("the second thread finds", Bytes{found, 3});
    observe("the main thread finds", Bytes{bytes, 3});
}
