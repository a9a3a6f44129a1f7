# Redraw with: gnuplot rotation.gp
reset
set encoding utf8
set terminal pngcairo size 1300,398 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'rotation.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0847434
set rmargin at screen 0.320513
set tmargin at screen 0.874874
set bmargin at screen 0.212587
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-2.4:2.4]
set xtics nomirror out scale 0.6,0.3 ('' -2, '' 0, '' 2)
set yrange [-2.4:2.4]
set ytics nomirror out scale 0.6,0.3 ('' -2, '' -1, '' 0, '' 1, '' 2)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '−2' at screen 0.104391,0.160075 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.202628,0.160075 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.300865,0.160075 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2' at screen 0.0754357,0.267778 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−1' at screen 0.0754357,0.405754 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.0754357,0.543731 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.0754357,0.681707 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.0754357,0.819684 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'PCA’s output 1' at screen 0.202628,0.0882155 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'PCA’s output 2' at screen 0.0386585,0.543731 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'white, but mixed' at screen 0.202628,0.927387 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'rotation.1.dat' using 1:2 with points pointtype 7 pointsize 0.599983 linecolor rgb '#3f0072b2'
unset label
unset arrow
unset object
set lmargin at screen 0.412949
set rmargin at screen 0.648718
set tmargin at screen 0.874874
set bmargin at screen 0.212587
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-7.2:187.2]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 50, '' 100, '' 150)
set yrange [0.373083:0.413142]
set ytics nomirror out scale 0.6,0.3 ('' 0.38, '' 0.39, '' 0.4, '' 0.41)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.421681,0.160075 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '50' at screen 0.482321,0.160075 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '100' at screen 0.542961,0.160075 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '150' at screen 0.603602,0.160075 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.38' at screen 0.403641,0.32694 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.39' at screen 0.403641,0.492268 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.40' at screen 0.403641,0.657597 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.41' at screen 0.403641,0.822925 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Direction of r (degrees)' at screen 0.530833,0.0882155 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'E log cosh y' at screen 0.354205,0.543731 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.412949,0.237117 to screen 0.648718,0.237117 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'normal' at screen 0.422949,0.275722 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set arrow from screen 0.484834,0.461859 to screen 0.484834,0.212587 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'ICA' at screen 0.494065,0.428279 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set arrow from screen 0.593987,0.874874 to screen 0.593987,0.212587 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'ICA' at screen 0.603217,0.831244 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set label 'distance from normal' at screen 0.530833,0.927387 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'rotation.2.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.741154
set rmargin at screen 0.976923
set tmargin at screen 0.874874
set bmargin at screen 0.212587
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-2.4:2.4]
set xtics nomirror out scale 0.6,0.3 ('' -2, '' 0, '' 2)
set yrange [-2.4:2.4]
set ytics nomirror out scale 0.6,0.3 ('' -2, '' -1, '' 0, '' 1, '' 2)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '−2' at screen 0.760801,0.160075 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.859038,0.160075 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.957276,0.160075 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2' at screen 0.731846,0.267778 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−1' at screen 0.731846,0.405754 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.731846,0.543731 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.731846,0.681707 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.731846,0.819684 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'ICA’s output 1' at screen 0.859038,0.0882155 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'ICA’s output 2' at screen 0.695069,0.543731 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'unmixed' at screen 0.859038,0.927387 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'rotation.3.dat' using 1:2 with points pointtype 7 pointsize 0.599983 linecolor rgb '#3f0072b2'
unset label
unset arrow
unset object
unset multiplot
unset output
