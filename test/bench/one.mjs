// Runs one work in a process of its own, and prints its part of the page.
const { run } = await import(`./works/${process.argv[2]}.mjs`)
console.log(await run())
