# Redraw with: gnuplot aggregate.gp
reset
set encoding utf8
set terminal pngcairo size 1300,596 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'aggregate.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0720849
set rmargin at screen 0.484615
set tmargin at screen 0.916443
set bmargin at screen 0.142602
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-4:4]
set xtics nomirror out scale 0.6,0.3 ('' -4, '' -2, '' 0, '' 2, '' 4)
set yrange [-4:4]
set ytics nomirror out scale 0.6,0.3 ('' -4, '' -2, '' 0, '' 2, '' 4)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '−4' at screen 0.0720849,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2' at screen 0.175218,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.27835,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.381483,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '4' at screen 0.484615,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−4' at screen 0.0627772,0.142602 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2' at screen 0.0627772,0.336062 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.0627772,0.529523 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.0627772,0.722983 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '4' at screen 0.0627772,0.916443 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'z₁' at screen 0.27835,0.0595486 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'z₂' at screen 0.026,0.529523 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Codes drawn for test images' at screen 0.27835,0.95151 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'aggregate.1.dat' using 1:2 with points pointtype 7 pointsize 0.508035 linecolor rgb '#3f0072b2'
unset label
unset arrow
unset object
set lmargin at screen 0.564393
set rmargin at screen 0.976923
set tmargin at screen 0.916443
set bmargin at screen 0.142602
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-4:4]
set xtics nomirror out scale 0.6,0.3 ('' -4, '' -2, '' 0, '' 2, '' 4)
set yrange [-4:4]
set ytics nomirror out scale 0.6,0.3 ('' -4, '' -2, '' 0, '' 2, '' 4)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '−4' at screen 0.564393,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2' at screen 0.667525,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.770658,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.87379,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '4' at screen 0.976923,0.107535 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−4' at screen 0.555085,0.142602 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2' at screen 0.555085,0.336062 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.555085,0.529523 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.555085,0.722983 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '4' at screen 0.555085,0.916443 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'z₁' at screen 0.770658,0.0595486 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'z₂' at screen 0.518308,0.529523 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Codes drawn from the prior' at screen 0.770658,0.95151 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'aggregate.2.dat' using 1:2 with points pointtype 7 pointsize 0.508035 linecolor rgb '#3f0072b2'
unset label
unset arrow
unset object
unset multiplot
unset output
