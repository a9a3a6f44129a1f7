# Redraw with: gnuplot halves.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'halves.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0893333
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.96:51.96]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 10, '' 20, '' 30, '' 40, '' 50)
set yrange [-0.111464:1.03452]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.10543,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.273105,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '20' at screen 0.440779,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '30' at screen 0.608454,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '40' at screen 0.776128,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '50' at screen 0.943802,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.0' at screen 0.077875,0.204041 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.2' at screen 0.077875,0.338174 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.4' at screen 0.077875,0.472307 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.6' at screen 0.077875,0.60644 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.8' at screen 0.077875,0.740574 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.0' at screen 0.077875,0.874707 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Pair' at screen 0.533,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Correlation' at screen 0.02875,0.513571 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.0926667,0.937143 to screen 0.134333,0.937143 nohead front linecolor rgb '#0072b2' linewidth 3
set label '' at screen 0.1135,0.937143 point pointtype 7 pointsize 1.66667 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'training images' at screen 0.14475,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.338708,0.937143 to screen 0.380375,0.937143 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.359542,0.937143 point pointtype 5 pointsize 1.66667 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'test images' at screen 0.390792,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.544333,0.937143 to screen 0.586,0.937143 nohead front linecolor rgb '#009e73' linewidth 3 dashtype (8,5)
set label 'shuffled halves, test' at screen 0.596417,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'halves.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.7, \
     'halves.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.7, \
     'halves.dat' index 2 using 1:2 with lines linecolor rgb '#009e73' linewidth 3 dashtype (8,5)
unset label
unset arrow
unset object
unset multiplot
unset output
