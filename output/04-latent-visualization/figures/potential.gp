# Redraw with: gnuplot potential.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'potential.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0952
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-10.8:10.8]
set xtics nomirror out scale 0.6,0.3 ('' -10, '' -5, '' 0, '' 5, '' 10)
set yrange [94.286:375.368]
set ytics nomirror out scale 0.6,0.3 ('' 100, '' 150, '' 200, '' 250, '' 300, '' 350)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '−10' at screen 0.127847,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−5' at screen 0.33189,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0' at screen 0.535933,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5' at screen 0.739977,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.94402,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '100' at screen 0.0837417,0.14491 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '150' at screen 0.0837417,0.281626 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '200' at screen 0.0837417,0.418343 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '250' at screen 0.0837417,0.555059 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '300' at screen 0.0837417,0.691776 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '350' at screen 0.0837417,0.828493 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Place on the line (the kernel’s width is 1)' at screen 0.535933,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Potential φ' at screen 0.02875,0.513571 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.0985333,0.937143 to screen 0.1402,0.937143 nohead front linecolor rgb '#0072b2' linewidth 3
set label 'all pairs' at screen 0.150617,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.26395,0.937143 to screen 0.305617,0.937143 nohead front linecolor rgb '#d55e00' linewidth 3 dashtype (8,5)
set label 'nodes 1 apart' at screen 0.316033,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.491867,0.937143 to screen 0.533533,0.937143 nohead front linecolor rgb '#009e73' linewidth 3 dashtype (8,5)
set label 'nodes 4 apart' at screen 0.54395,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'potential.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'potential.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3 dashtype (8,5), \
     'potential.dat' index 2 using 1:2 with lines linecolor rgb '#009e73' linewidth 3 dashtype (8,5)
unset label
unset arrow
unset object
unset multiplot
unset output
